//! Random networks of lines against petgraph.
