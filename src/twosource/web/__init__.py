"""The site of an archive: screens, feeds and a JSON API, for a browser and for programs."""
