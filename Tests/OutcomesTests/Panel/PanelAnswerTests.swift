import Formats
import Psychometrics
import Testing

@testable import Outcomes

@Suite struct `A panel with an answer a row` {
  private let header = "participant,date,site,item,answer\n"
  private var options: PanelOptions {
    var options = PanelOptions.test(.answers)
    options.keepsAnswers = true
    options.grouping = [.column("site")]
    return options
  }

  @Test func `gathers the rows of one person and day, wherever they stand`() throws {
    let run = try PanelRun(
      header + "a,2026-01-05,n,1,1\nb,2026-01-05,n,item1,5\na,2026-01-05,n,3,3\n"
        + "a,2026-01-06,n,4,NA\na,2026-01-05,n,2,2\n",
      options: options)
    #expect(
      run.entries == [
        "0:2 a 2026-01-05 n 5/2/3/1 123-", "0:3 b 2026-01-05 n 5/1/0/0 5---",
        "0:5 a 2026-01-06 n 0/0/0/0 ----",
      ])
  }

  @Test func `keeps the entries of two files apart`() throws {
    let run = try PanelRun(
      header + "a,2026-01-05,n,1,1\n", header + "a,2026-01-05,n,1,5\n", options: options)
    #expect(run.entries == ["0:2 a 2026-01-05 n 1/1/0/0 1---", "1:2 a 2026-01-05 n 5/1/0/0 5---"])
    #expect(run.sharedCodes?.count == 1)
  }

  @Test func `takes an item once`() throws {
    let rows = "a,2026-01-05,n,1,1\na,2026-01-05,n,2,\nb,2026-01-05,n,2,4\na,2026-01-05,n,2,3\n"
    let run = try PanelRun(header + rows, options: options)
    let fault = CellFault(column: 4, name: "item", value: "2", rule: .itemOnce(entryLine: 2))
    #expect(run.error == .table(file: 0, .cells(line: 5, faults: [fault])))
  }

  @Test func `has one group and one value a column for an entry`() throws {
    var options = options
    options.grouping = [.init("month"), .column("site")]
    options.columns = [.init("mode", isOptional: true)]
    let header = "participant,date,site,mode,item,answer\n"
    let site = try PanelRun(
      header + "a,2026-01-05,n,x,1,1\na,2026-01-05,s,x,2,1\n", options: options)
    #expect(
      site.error
        == .table(
          file: 0,
          .cells(
            line: 3,
            faults: [
              CellFault(column: 3, name: "site", value: "s", rule: .asInEntry(entryLine: 2))
            ])))
    let mode = try PanelRun(
      header + "a,2026-01-05,n,x,1,1\na,2026-01-05,n,\"y\",2,1\n", options: options)
    #expect(
      mode.error
        == .table(
          file: 0,
          .cells(
            line: 3,
            faults: [
              CellFault(column: 4, name: "mode", value: "y", rule: .asInEntry(entryLine: 2))
            ])))
  }

  @Test(arguments: ["\n", "\r\n"])
  func `sets aside what fits no entry, in the order of lines`(end: String) throws {
    var options = options
    options.rejectsBadRows = true
    let rows = [
      "a,2026-01-05,n,1,1", "a,2026-01-05,n,1,2", "a,2026-01-05,n,5,2", "a,2026-01-05,n,2,9",
      "a,2026-01-05,\"s\",2,2", "a,2026-01-05,n,+2,2", ",2026-01-05,n,2,2", "a,2026-01-05,n,2,2",
    ]
    let bytes = Array((header + rows.joined(separator: end)).utf8)
    for room in [1, 50, 4096] {
      let run = try PanelRun([bytes], .calm, options, room: room)
      #expect(run.entries == ["0:2 a 2026-01-05 n 5/2/0/0 12--"])
      #expect(run.rejects == header + rows[1...6].joined(separator: "\n") + "\n")
      #expect(run.summary.rejected == 6)
      guard case .cells(3, let faults) = run.summary.firstRejected.first?.fault else {
        Issue.record("no fault of a cell")
        continue
      }
      #expect(faults.map(\.value) == ["1"])
    }
  }

  @Test func `turns answers back where a map says so`() throws {
    var options = options
    options.map.add = 1
    options.map.reversedAlready = [2]
    options.map.headings = ["item2": "q2", "item": "question"]
    let run = try PanelRun(
      "participant,date,site,question,answer\na,2026-01-05,n,1,0\na,2026-01-05,n,q2,0\n",
      options: options)
    #expect(run.entries == ["0:2 a 2026-01-05 n 2/2/0/0 15--"])
  }

  @Test func `gives the entries that a table of forms gives`() throws {
    let forms = "participant,date,site,item1,item2,item3,item4\n"
    var wide = forms
    var long = header
    for person in 0..<500 {
      let answers = (0..<4).map { (person * 7 + $0 * 3) % 5 + 1 }
      wide += "p\(person),2026-01-05,n,\(answers.map(String.init).joined(separator: ","))\n"
    }
    for item in 0..<4 {
      for person in 0..<500 {
        long += "p\(person),2026-01-05,n,\(item + 1),\((person * 7 + item * 3) % 5 + 1)\n"
      }
    }
    var formOptions = options
    formOptions.kind = .forms
    let entries = try PanelRun(long, options: options).entries
    let expected = try PanelRun(wide, options: formOptions).entries
    #expect(entries == expected)
    #expect(entries.count == 500)
  }
}
