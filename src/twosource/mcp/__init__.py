"""The archive for programs that speak the Model Context Protocol: what they are told rests on exact characters."""
