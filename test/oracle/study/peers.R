# R's own Kendall correlation and exact p-values for the untied series of recorded.json: prints them to compare.
#   Rscript peers.R
recorded <- jsonlite::fromJSON("recorded.json", simplifyDataFrame = FALSE)
cat("R", as.character(getRversion()), "\n")
for (each in recorded$untied) {
  found <- cor.test(unlist(each$x), unlist(each$y), method = "kendall", exact = TRUE)
  cat(sprintf("%.15g %.15g\n", found$estimate, found$p.value))
}
for (each in recorded$tied) {
  cat(sprintf("%.15g\n", cor(unlist(each$x), unlist(each$y), method = "kendall")))
}
