# Writes one small network with R igraph, sna and network in the formats they write, and what they hold.
# Usage: Rscript write.R FOLDER. Needs igraph, sna, network, jsonlite or none (JSON is written by hand).
suppressMessages({library(igraph); library(sna); library(network)})
folder <- commandArgs(trailingOnly = TRUE)[1]
dir.create(folder, showWarnings = FALSE, recursive = TRUE)
at <- function(name) file.path(folder, name)
names <- c("Alfa", "Beta SA", "Gama", "Delta", "Isolate")
m <- matrix(0, 5, 5, dimnames = list(names, names))
m[1, 2] <- 2.5; m[2, 3] <- 1; m[3, 1] <- 4; m[4, 1] <- 0.5
links <- which(m != 0, arr.ind = TRUE)
g <- igraph::graph_from_adjacency_matrix(m, mode = "directed", weighted = TRUE)
igraph::write_graph(g, at("r-igraph.graphml"), "graphml")
igraph::write_graph(g, at("r-igraph.gml"), "gml")
V(g)$id <- names
igraph::write_graph(g, at("r-igraph.net"), "pajek")
sna::write.dl(m, at("sna.dl"), vertex.lab = names)
sna::write.dl(list(m, t(m)), at("sna-two-relations.dl"), vertex.lab = names, matrix.lab = c("advice", "goods"))
write.csv(m, at("r-matrix.csv"))
quote <- function(x) paste0('"', x, '"')
triple <- function(k) sprintf('[%s, %s, %s]', quote(names[links[k, 1]]), quote(names[links[k, 2]]), format(m[links[k, 1], links[k, 2]]))
writeLines(sprintf('{"nodes": [%s], "links": [%s]}', paste(quote(names), collapse = ", "), paste(sapply(seq_len(nrow(links)), triple), collapse = ", ")), at("held-by-r.json"))
writeLines(sprintf('{"R": "%s", "igraph": "%s", "sna": "%s", "network": "%s"}', getRversion(), packageVersion("igraph"), packageVersion("sna"), packageVersion("network")), at("tools-r.json"))
