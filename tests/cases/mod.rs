mod architecture;
mod cli;
mod outputs;
mod properties;
mod routes;
