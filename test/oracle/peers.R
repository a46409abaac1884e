# Values of R sna and R igraph for one generated network.
# Standard input: first line the size, second the groups, then one arc a line (from to), counted from 0.
# Standard output: one value a line, "tool measure index value"; index - for a value of the network.
suppressMessages(library(sna))
lines <- readLines(file("stdin"))
size <- as.integer(lines[1])
groups <- as.integer(strsplit(lines[2], " ")[[1]])
arcs <- do.call(rbind, strsplit(lines[-(1:2)], " "))
arcs <- matrix(as.integer(arcs), ncol = 2) + 1L
m <- matrix(0, size, size)
m[arcs] <- 1
sym <- symmetrize(m, rule = "weak")

say <- function(tool, measure, values) {
  index <- if (length(values) == 1) "-" else seq_along(values) - 1
  shown <- ifelse(is.nan(values) | is.na(values), "null", sprintf("%.15g", values))
  cat(paste(tool, measure, index, shown), sep = "\n")
}
cat(paste("tool sna R sna", packageVersion("sna")), sep = "\n")
cat(paste("tool rigraph R igraph", packageVersion("igraph")), sep = "\n")

# Columns are named by what they mean: w_I coordinator, w_O itinerant, b_IO representative, b_OI gatekeeper, b_O liaison.
roles <- c(w_I = "coordinator", w_O = "itinerant", b_IO = "representative", b_OI = "gatekeeper",
           b_O = "liaison", t = "total")
b <- brokerage(m, groups)
for (column in names(roles)) {
  say("sna", paste0("raw.", roles[column]), b$raw.nli[, column])
  say("sna", paste0("expected.", roles[column]), b$exp.nli[, column])
  say("sna", paste0("z.", roles[column]), b$z.nli[, column])
  say("sna", paste0("networkRaw.", roles[column]), unname(b$raw.gli[column]))
  say("sna", paste0("networkZ.", roles[column]), unname(b$z.gli[column]))
}
say("sna", "inDegreeCentralisation", centralization(m, degree, mode = "digraph", cmode = "indegree"))
say("sna", "outDegreeCentralisation", centralization(m, degree, mode = "digraph", cmode = "outdegree"))
say("sna", "degreeCentralisation", centralization(sym, degree, mode = "graph"))
say("sna", "reciprocity", unname(grecip(m, measure = "edgewise")))
say("sna", "density", unname(gden(m)))
say("sna", "transitivity", unname(gtrans(sym, mode = "graph", measure = "weak")))
say("sna", "betweenness", betweenness(m, gmode = "digraph"))
say("sna", "core", unname(kcores(sym, mode = "graph")))

g <- igraph::graph_from_edgelist(arcs, directed = TRUE)
g <- igraph::add_vertices(g, size - igraph::vcount(g))
u <- igraph::as.undirected(g)
say("rigraph", "inDegreeCentralisation", igraph::centr_degree(g, mode = "in", loops = FALSE)$centralization)
say("rigraph", "outDegreeCentralisation", igraph::centr_degree(g, mode = "out", loops = FALSE)$centralization)
say("rigraph", "degreeCentralisation", igraph::centr_degree(u, loops = FALSE)$centralization)
say("rigraph", "constraint", igraph::constraint(g))
say("rigraph", "pageRank", igraph::page_rank(g)$vector)
say("rigraph", "closenessOut", igraph::harmonic_centrality(g, mode = "out", normalized = TRUE))
say("rigraph", "diameter", igraph::diameter(g, directed = TRUE, unconnected = TRUE))
