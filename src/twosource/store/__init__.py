"""store: what is kept between runs."""
