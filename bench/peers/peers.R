# sna in R, driven line by line as peers.py is: one request a line, as "job file size threads".
# The network is built once and is not in the time. Five groups, actor i (from 0) in group i modulo 5.
lines <- file("stdin", open = "r")
arcs <- NULL
while (length(line <- readLines(lines, n = 1)) > 0) {
  if (!requireNamespace("sna", quietly = TRUE)) {
    cat('{"missing": "the R package sna is not installed"}\n')
    flush(stdout())
    next
  }
  request <- strsplit(line, "\t")[[1]]
  size <- as.integer(request[3])
  if (is.null(arcs)) {
    count <- file.size(request[2]) / 8
    ends <- matrix(readBin(request[2], "integer", 2 * count), ncol = 2) + 1
    arcs <- cbind(ends, 1)
    attr(arcs, "n") <- size
  }
  groups <- (seq_len(size) - 1) %% 5
  seconds <- system.time(sna::brokerage(arcs, groups))[["elapsed"]]
  memory <- sum(gc()[, 6]) * 2^20
  cat(sprintf('{"seconds": %.6f, "version": "%s", "memory": %.0f, "note": {}}\n',
              seconds, as.character(packageVersion("sna")), memory))
  flush(stdout())
}
