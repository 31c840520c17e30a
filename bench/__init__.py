"""Public benchmarks: `python -m bench NAME`. Each module has one `run(data, train, peers) -> Result`."""
