"""What the benchmarks share: the server, its neighbours, the load and the figures. Standard library only."""
