"""train: fits models on labelled data and writes model cards. Nothing imports it but the command line."""
