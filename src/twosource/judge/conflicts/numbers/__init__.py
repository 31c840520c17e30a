"""Conflicts of numbers: what is counted or measured of one thing, and which two numbers cannot both be so."""
