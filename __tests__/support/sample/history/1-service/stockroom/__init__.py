"""Stockroom: what is on which shelf."""
