import Formats
import Psychometrics
import Testing

@testable import Outcomes

@Suite struct `A panel` {
  private let header = "participant,date,site,item1,item2,item3,item4\n"
  private var options: PanelOptions {
    var options = PanelOptions.test()
    options.keepsAnswers = true
    return options
  }

  @Test func `has an entry a row, with tallies by scale`() throws {
    let run = try PanelRun(
      header + "ana,2026-01-05,north,1,2,3,4\nben,2026-02-05,south,5,,5,NA\n", options: options)
    // By hand: 1 + (6 - 2) of two, 3 + 4 of two; 5 of one, 5 of one.
    #expect(
      run.entries == ["0:2 ana 2026-01-05  5/2/7/2 1234", "0:3 ben 2026-02-05  5/1/5/1 5-5-"])
    #expect(run.error == nil)
    #expect(run.summary.entries == 2)
  }

  @Test func `has groups of columns and of periods, in the order asked for`() throws {
    var options = options
    options.keepsAnswers = false
    options.grouping = [
      .init("month"), .init("site"), .init("quarter"), .init("year"), .init("year", yearStart: 7),
    ]
    let run = try PanelRun(
      header + "a,2026-01-05,north,1,2,3,4\nb,2025-07-01,\"no, rth\",1,2,3,4\n"
        + "c,2025-06-30,,1,2,3,4\nd,2000-12-31,north,1,2,3,4\ne,1999-12-31,north,1,2,3,4\n",
      options: options)
    #expect(
      run.entries == [
        "0:2 a 2026-01-05 2026-01|north|2026-Q1|2026|2025-26 5/2/7/2",
        "0:3 b 2025-07-01 2025-07|no, rth|2025-Q3|2025|2025-26 5/2/7/2",
        "0:4 c 2025-06-30 2025-06||2025-Q2|2025|2024-25 5/2/7/2",
        "0:5 d 2000-12-31 2000-12|north|2000-Q4|2000|2000-01 5/2/7/2",
        "0:6 e 1999-12-31 1999-12|north|1999-Q4|1999|1999-00 5/2/7/2",
      ])
  }

  @Test func `comes from several files whose columns stand in other orders`() throws {
    var options = options
    options.columns = [.init("site")] + PanelOptions.Column.circumstances
    let run = try PanelRun(
      header + "ana,2026-01-05,north,1,2,3,4\n",
      "item4,item3,item2,item1,mode,date,x,site,participant\n4,3,2,1,paper,2026-01-06,y,east,ben\n",
      options: options)
    #expect(
      run.entries == [
        "0:2 ana 2026-01-05  north     5/2/7/2 1234",
        "1:2 ben 2026-01-06  east    paper 5/2/7/2 1234",
      ])
  }

  @Test func `names the file that lacks a column, with all faults of its header`() throws {
    var options = options
    options.grouping = [.column("site")]
    options.columns = [.init("worker"), .init("mode", isOptional: true), .init("site")]
    let run = try PanelRun(
      "participant,date,site,worker,item1,item2,item3,item4\n",
      "date,item1,item2,date,item9,item3,item3\n", options: options)
    #expect(
      run.error
        == .table(
          file: 1,
          .header(
            line: 1,
            faults: [
              .missingItems([4]), .itemTwice(item: 3, columns: [6, 7]),
              .noSuchItem(column: 5, name: "item9"), .missingColumn(name: "participant"),
              .columnTwice(name: "date", columns: [1, 4]), .missingColumn(name: "site"),
              .missingColumn(name: "worker"),
            ])))
    let empty = try PanelRun(header, "", options: PanelOptions.test())
    #expect(empty.error == .table(file: 1, .noHeader))
  }

  @Test func `ends at its first bad row, every bad cell named from the left`() throws {
    let run = try PanelRun(
      header + "a,2026-01-05,n,1,2,3,4\n,05/01/2026,n,1,9,x,4\nb,,n,1,2,3,4\n", options: options)
    #expect(
      run.error
        == .table(
          file: 0,
          .cells(
            line: 3,
            faults: [
              CellFault(column: 1, name: "participant", value: "", rule: .participant),
              CellFault(column: 2, name: "date", value: "05/01/2026", rule: .dateWithoutSlashes),
              CellFault(column: 5, name: "item2", value: "9", rule: .inRange),
              CellFault(column: 6, name: "item3", value: "x", rule: .number),
            ])))
    #expect(run.entries.count == 1)
  }

  @Test func `sets bad rows aside unchanged on request, and counts them`() throws {
    var options = options
    options.rejectsBadRows = true
    let run = try PanelRun(
      header + "a,2026-01-05,n,1,2,3,4\r\n\"\",2026-01-05,\"x\ny\",1,2,3,4\r\nb,2026-01-05,n,1\n",
      header + "c,2026-01-05,n,1,2,3,7\nd,2026-01-05,n,1,2,3,4\n", options: options)
    #expect(run.error == nil)
    #expect(run.entries.map { $0.prefix(5) } == ["0:2 a", "1:3 d"])
    #expect(
      run.rejects
        == header + "\"\",2026-01-05,\"x\ny\",1,2,3,4\nb,2026-01-05,n,1\n" + header
        + "c,2026-01-05,n,1,2,3,7\n")
    #expect(run.summary.rejected == 3)
    #expect(run.summary.faults == 3)
    #expect(run.summary.firstRejected.map(\.file) == [0, 0, 1])
  }

  @Test(arguments: ["", "\"\"", "NA", ".", "-9"])
  func `takes no row without a participant`(_ code: String) throws {
    var options = options
    options.missingCodes = ["-9"]
    let run = try PanelRun(header + "\(code),2026-01-05,n,1,2,3,4\n", options: options)
    guard case .table(0, .cells(2, let faults)) = run.error else {
      Issue.record("no fault of a cell")
      return
    }
    #expect(faults.map(\.rule) == [.participant])
  }

  @Test func `reads quoted cells, and those beyond ASCII, as what they hold`() throws {
    var options = options
    options.grouping = [.column("site")]
    let run = try PanelRun(
      header
        + "\"ana\",\"2026-01-05\",\"a \"\"b\"\"\",\"1\",2,\"3\",4\nñandú,2026-01-05,é,1,2,3,4\n"
        + "\"ben\",\"2026-01-05\",\"north\",1,2,3,4\nana,2026-01-06,north,1,2,3,4\n",
      options: options)
    #expect(
      run.entries == [
        "0:2 ana 2026-01-05 a \"b\" 5/2/7/2 1234", "0:3 ñandú 2026-01-05 é 5/2/7/2 1234",
        "0:4 ben 2026-01-05 north 5/2/7/2 1234", "0:5 ana 2026-01-06 north 5/2/7/2 1234",
      ])
  }

  @Test func `finds codes that stand in two files, without naming them`() throws {
    let first = header + "a,2026-01-05,n,1,2,3,4\nb,2026-01-05,n,1,2,3,4\na,2026-01-06,n,1,2,3,4\n"
    let second = header + "c,2026-02-05,n,1,2,3,4\nb,2026-02-05,n,1,2,3,4\nb,2026-02-06,n,1,2,3,4\n"
    let third = header + "a,2026-03-05,n,1,2,3,4\nb,2026-03-05,n,1,2,3,4\n"
    var options = options
    let run = try PanelRun(first, second, third, options: options)
    #expect(
      run.sharedCodes
        == SharedCodes(
          count: 2, first: PanelPlace(file: 0, line: 3), second: PanelPlace(file: 1, line: 3)))
    options.codesPerFile = true
    var people = PeopleCounter()
    let files = [first, second, third].map { Array($0.utf8) }
    let (reader, _, _) = try PanelRun.read(files, .calm, options, into: &people)
    #expect(reader.sharedCodes == nil)
    #expect(people.people.count == 6)
    #expect(reader.names.people == ["a", "b", "c", "b", "a", "b"])
  }

  @Test func `keeps a map's promises`() throws {
    var options = options
    options.map.headings = [
      "participant": "Client ID", "date": "Done", "site": "Clinic", "item1": "q1", "item2": "q2",
      "item3": "q3", "item4": "q4",
    ]
    options.map.add = 1
    options.map.reversedAlready = [2]
    options.map.missingCodes = ["-9"]
    options.map.dateOrder = .mdy
    options.grouping = [.column("site")]
    // By hand: 0 2 -9 4 are 1 3 - 5, item 2 turned back to 3, which is 3 again.
    let run = try PanelRun(
      "Clinic,q4,q3,q2,q1,Client ID,Done\nn,4,-9,2,0,a,1/31/2026\nn,4,-9,\"0\",0,a,1/31/2026\n",
      options: options)
    #expect(
      run.entries == ["0:2 a 2026-01-31 n 4/2/5/1 13-5", "0:3 a 2026-01-31 n 2/2/5/1 15-5"])
    options.dateOrder = .dmy
    let other = try PanelRun(
      "Clinic,q4,q3,q2,q1,Client ID,Done\nn,4,-9,2,0,a,1/31/2026\n", options: options)
    #expect(
      other.error
        == .table(
          file: 0,
          .cells(
            line: 2,
            faults: [
              CellFault(column: 7, name: "Done", value: "1/31/2026", rule: .existingDay)
            ])))
  }
}

/// Collects the numbers of people.
private struct PeopleCounter: PanelConsumer {
  var people: Set<Int32> = []

  mutating func take(_ batch: borrowing PanelBatch, names: PanelNames) throws(PanelError) {
    people.formUnion(batch.people)
  }
}
