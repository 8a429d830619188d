"""What sitegen costs: figures that anybody can take again, on any machine. `python -m benchmarks` lists them."""
