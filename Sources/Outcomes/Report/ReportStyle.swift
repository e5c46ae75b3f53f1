/// How a report in HTML looks. Text has a contrast of at least 7 to what is behind it, marks of
/// 4.5, on a light screen and a dark one; what is printed is dark on white.
enum ReportStyle {
  static let css = """
    :root { --ink: #1b1f24; --paper: #ffffff; --quiet: #4b5360; --line: #6b7480; --mark: #174a86; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #e8eaed; --paper: #15181c; --quiet: #bcc3cc; --line: #98a1ad;
        --mark: #9cc1f7; }
    }
    * { box-sizing: border-box; }
    html { color: var(--ink); background: var(--paper); }
    body { margin: 0; font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
    main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
    h2 { margin-top: 2.5rem; border-top: 2px solid var(--line); padding-top: 1rem; }
    h3 { margin-top: 2rem; }
    p, figcaption, caption { overflow-wrap: anywhere; }
    .quiet { color: var(--quiet); }
    .mark { font-weight: bold; border: 3px solid var(--ink); padding: 0.5rem 1rem; }
    figure { margin: 1.5rem 0; }
    figcaption, caption { text-align: left; font-weight: bold; padding-bottom: 0.5rem; }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      padding: 0; }
    .wide { overflow-x: auto; position: relative; }
    .wide:focus-visible { outline: 3px solid var(--mark); }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums;
      font-size: 0.9rem; }
    th, td { text-align: right; vertical-align: top; padding: 0.25rem 0.4rem;
      border-bottom: 1px solid var(--line); }
    th:first-child, td.hidden { text-align: left; overflow-wrap: anywhere; min-width: 6rem; }
    tbody th { font-weight: normal; }
    td.hidden { color: var(--quiet); font-style: italic; }
    svg { display: block; width: 100%; height: auto; min-width: 34rem; max-width: 45rem;
      margin-bottom: 0.5rem; }
    svg text { fill: var(--ink); font-size: 13px; }
    svg .scale { stroke: var(--line); stroke-width: 1; }
    svg .interval { stroke: var(--mark); stroke-width: 3; }
    svg .mean { fill: var(--mark); stroke: var(--paper); stroke-width: 1; }
    svg .none { fill: var(--quiet); font-style: italic; }
    @page { margin: 18mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); } }
    @media print {
      body { font-size: 10pt; }
      main { max-width: none; padding: 0; }
      h1, h2, h3, h4, figcaption, caption { break-after: avoid; }
      svg, tr { break-inside: avoid; }
      thead { display: table-header-group; }
      .wide { overflow: visible; }
      svg { min-width: 0; }
      table { font-size: 8.5pt; }
      th, td { overflow-wrap: anywhere; }
    }
    """

  /// A line at the head of each printed page.
  ///
  /// - Parameter words: our own; nothing that comes from a table.
  static func everyPage(_ words: String) -> String {
    "@page { @top-center { content: \"\(words)\"; font-weight: bold; } }"
  }
}
