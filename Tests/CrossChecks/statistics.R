# Sets the figures of the room Statistics against R: its distributions and tests, psych's alpha and
# ICC, factanal, on data that comes with R (sleep; anorexia of MASS; bfi and sat.act of psych).
#
#     Rscript statistics.R PATH-OF-Figures
#
# Needs the packages psych and MASS (Debian: r-cran-psych, r-cran-mass). Relative 1e-8 for closed
# forms, 1e-5 for iterative ones. Ends with 1 where a figure differs.
suppressMessages({
  library(MASS)
  library(psych)
})
figures <- commandArgs(trailingOnly = TRUE)[1]

requests <- character()
expected <- list()

# A request, and what R makes of it: a named vector.
ask <- function(word, numbers, values, tolerance = 1e-8) {
  requests[length(requests) + 1] <<-
    paste(c(word, sprintf("%.17g", numbers)), collapse = " ")
  expected[[length(requests)]] <<- list(values = values, tolerance = tolerance)
}

ends <- function(name, interval) {
  setNames(as.numeric(interval), paste0(name, c(".low", ".high")))
}

cells <- function(x) {
  counts <- table(x)
  as.vector(rbind(sort(unique(x)), as.vector(counts)))
}

ask_table <- function(x) {
  x <- x[!is.na(x)]
  quartiles <- quantile(x, c(0.25, 0.5, 0.75), type = 7, names = FALSE)
  ask("table", cells(x), c(
    mean = mean(x), variance = var(x), sd = sd(x), q1 = quartiles[1], median = quartiles[2],
    q3 = quartiles[3], ends("mean", t.test(x)$conf.int)))
}

ask_pairs <- function(first, last) {
  there <- !is.na(first) & !is.na(last)
  first <- first[there]
  last <- last[there]
  change <- last - first
  n <- length(change)
  test <- t.test(last, first, paired = TRUE)
  moved <- round(change[abs(change) > 1e-9], 9)
  exact <- length(moved) < 50 && !anyDuplicated(abs(moved))
  signed <- suppressWarnings(wilcox.test(moved, exact = exact, digits.rank = 9))
  line <- cor.test(first, last)
  icc <- suppressMessages(ICC(cbind(first, last), lmer = FALSE))
  agreement <- icc$results[icc$results$type == "ICC2", ]
  # The variances between people, between occasions and of the rest, added up.
  squares <- icc$stats["MS", ]
  single <- unname(
    (squares["subjects"] + squares["Residual"]) / 2 +
      (squares["Judges"] - squares["Residual"]) / n)
  factor <- 1 - 3 / (4 * (n - 1) - 1)
  dz <- mean(change) / sd(change)
  dav <- mean(change) / ((sd(first) + sd(last)) / 2)
  ask("pairs", as.vector(rbind(first, last, 1)), c(
    change = mean(change), change.sd = sd(change), ends("change", test$conf.int),
    t = unname(test$statistic), t.p = test$p.value, dz = dz, dav = dav, gz = dz * factor,
    gav = dav * factor, w = unname(signed$statistic), w.p = signed$p.value,
    r = unname(line$estimate), ends("r", line$conf.int), icc = agreement$ICC,
    ends("icc", c(agreement$`lower bound`, agreement$`upper bound`)),
    sd.single = sqrt(single), sem.agreement = sqrt(single * (1 - agreement$ICC)),
    sem.consistency = sd(change) / sqrt(2)))
}

ask_groups <- function(one, other) {
  one <- one[!is.na(one)]
  other <- other[!is.na(other)]
  test <- t.test(one, other)
  first <- cells(one)
  ask("groups", c(length(first) / 2, first, cells(other)), c(
    t = unname(test$statistic), df = unname(test$parameter), p = test$p.value,
    standardised = (mean(one) - mean(other)) / sqrt((var(one) + var(other)) / 2),
    ends("difference", test$conf.int)))
}

ask_factor <- function(word, numbers, covariances, rows) {
  deviations <- sqrt(diag(covariances))
  fit <- factanal(
    covmat = covariances, factors = 1, n.obs = rows, rotation = "none",
    control = list(opt = list(factr = 1, pgtol = 0, maxit = 10000)))
  loadings <- as.vector(fit$loadings) * deviations
  if (sum(loadings) < 0) loadings <- -loadings
  uniquenesses <- fit$uniquenesses * deviations^2
  k <- length(deviations)
  ask(word, numbers, c(
    omega = sum(loadings)^2 / (sum(loadings)^2 + sum(uniquenesses)),
    setNames(loadings, paste0("loading.", 1:k)),
    setNames(unname(uniquenesses), paste0("uniqueness.", 1:k))), 1e-5)
}

ask_items <- function(items) {
  items <- as.matrix(items)
  items <- items[complete.cases(items), ]
  k <- ncol(items)
  rows <- nrow(items)
  products <- crossprod(items)
  numbers <- c(k, rows, colSums(items), products[upper.tri(products, diag = TRUE)])
  alphas <- suppressWarnings(suppressMessages(alpha(items, check.keys = FALSE, warnings = FALSE)))
  raw <- alphas$total$raw_alpha
  deviation <- sd(rowSums(items))
  interval <- alpha.ci(raw, rows, k, digits = 15)
  ask("items", numbers, c(
    alpha = raw, ends("alpha", c(interval$lower.ci, interval$upper.ci)), sd = deviation,
    sem = deviation * sqrt(1 - raw), sdc = 1.96 * sqrt(2) * deviation * sqrt(1 - raw),
    setNames(alphas$alpha.drop$raw_alpha, paste0("dropped.", 1:k)),
    setNames(alphas$item.stats$r.drop, paste0("rest.", 1:k))))
  ask_factor("items", numbers, cov(items), rows)
}

# Distributions, far into their tails.
for (df in c(1, 2, 4.7, 29, 430, 99999)) {
  for (x in c(-30, -2.1, -0.001, 0, 0.4, 1.96, 12)) {
    ask("t", c(df, x), c(cumulative = pt(x, df), p = 2 * pt(-abs(x), df)))
  }
  for (p in c(1e-12, 0.025, 0.3, 0.975)) ask("qt", c(df, p), c(quantile = qt(p, df)))
  for (other in c(1, 3.3, 60, 5000)) {
    for (x in c(0.01, 0.8, 1.1, 7)) {
      ask("f", c(df, other, x), c(
        cumulative = pf(x, df, other), upper = pf(x, df, other, lower.tail = FALSE)))
    }
    # R's qf loses digits further out; scipy_figures.py goes there.
    for (p in c(0.025, 0.975)) ask("qf", c(df, other, p), c(quantile = qf(p, df, other)))
  }
  for (x in df * c(0.1, 0.9, 1.5, 4)) {
    ask("chisq", c(df, x), c(
      cumulative = pchisq(x, df), upper = pchisq(x, df, lower.tail = FALSE)))
  }
}
for (x in c(-37, -8, -1.96, 0, 1, 20)) {
  ask("normal", x, c(cumulative = pnorm(x), upper = pnorm(x, lower.tail = FALSE)))
}
for (p in c(1e-200, 1e-9, 0.025, 0.6, 0.999)) ask("qnormal", p, c(quantile = qnorm(p)))

for (values in list(sleep$extra, anorexia$Prewt, sat.act$ACT, sat.act$SATQ, bfi$age)) {
  ask_table(values)
}
ask_pairs(sleep$extra[sleep$group == 1], sleep$extra[sleep$group == 2])
ask_pairs(anorexia$Prewt, anorexia$Postwt)
for (treatment in levels(anorexia$Treat)) {
  rows <- anorexia[anorexia$Treat == treatment, ]
  ask_pairs(rows$Prewt, rows$Postwt)
}
ask_pairs(sat.act$SATV, sat.act$SATQ)
ask_pairs(bfi$N1, bfi$N2)
# Under 50 pairs without ties or zeros: the exact way.
ask_pairs(1:40, 1:40 + (-1)^(1:40) * seq(3, 120, by = 3)[order((1:40 * 7) %% 41)] + 0.25)
ask_groups(sat.act$ACT[sat.act$gender == 1], sat.act$ACT[sat.act$gender == 2])
ask_groups(sat.act$SATQ[is.na(sat.act$SATV) | sat.act$SATV > 700], sat.act$SATQ)
ask_groups(anorexia$Prewt[anorexia$Treat == "CBT"], anorexia$Prewt[anorexia$Treat == "FT"])
for (share in list(c(0, 9), c(3, 14), c(431, 500), c(20, 20))) {
  test <- suppressWarnings(prop.test(share[1], share[2], correct = FALSE))
  ask("share", share, ends("share", test$conf.int))
}
reversed <- c("A1", "C4", "C5", "E1", "E2", "O2", "O5")
keyed <- bfi
keyed[reversed] <- 7 - keyed[reversed]
for (letter in c("A", "C", "E", "N", "O")) ask_items(keyed[paste0(letter, 1:5)])
ask_items(keyed[c(paste0("A", 1:5), paste0("E", 1:5))])
ask_items(bfi[1:25])
for (matrix in list(Harman74.cor$cov, ability.cov$cov)) {
  k <- ncol(matrix)
  ask_factor("factor", c(k, matrix[upper.tri(matrix, diag = TRUE)]), matrix, 145)
}

out <- system2(figures, input = requests, stdout = TRUE)
found <- list()
for (parts in strsplit(out, " ")) {
  found[[paste(parts[1], parts[2])]] <- if (parts[3] == "NA") NA else as.numeric(parts[3])
}
compared <- 0
failed <- 0
worst <- c("1e-08" = 0, "1e-05" = 0)
for (number in seq_along(requests)) {
  check <- expected[[number]]
  for (name in names(check$values)) {
    value <- check$values[[name]]
    ours <- found[[paste(number, name)]]
    size <- max(abs(value), 1e-300)
    difference <- if (is.null(ours) || is.na(ours)) Inf else abs(ours - value) / size
    # What R itself gives as 0 after subtracting has no relative error.
    if (value == 0 && !is.infinite(difference) && abs(ours) < 1e-12) difference <- 0
    compared <- compared + 1
    if (difference > check$tolerance) {
      failed <- failed + 1
      cat("request", number, substr(requests[number], 1, 60), name, "R", format(value, digits = 15),
          "Tend", if (is.null(ours)) "nothing" else format(ours, digits = 15), "\n")
    }
    key <- format(check$tolerance)
    worst[key] <- max(worst[key], difference)
  }
}
cat("  R ", as.character(getRversion()), ", psych ", as.character(packageVersion("psych")), ": ",
    compared, " figures, ", failed, " differ; worst ", format(worst[1], digits = 2), " closed, ",
    format(worst[2], digits = 2), " iterative\n", sep = "")
quit(status = if (failed > 0 || compared == 0) 1 else 0)
