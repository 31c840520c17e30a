"""The two small networks that the stages ask: what a text means (`embed`), what follows from a text (`infer`)."""
