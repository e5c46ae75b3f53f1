import Formats
import Instruments
import Psychometrics
import Testing

@testable import Outcomes

@Suite struct `A column map` {
  private func read(_ text: String) throws(ColumnMapFaults) -> ColumnMap {
    try ColumnMapFile.read(Array(text.utf8), for: .calm)
  }

  @Test func `says what other tables call and code our columns`() throws {
    let map = try read(
      """
      {"schema": "tend.columns/1", "participant": "Client ID", "date": "Done", "item": "no",
       "answer": "value", "items": {"item1": "q_01", "item4": "q_04"}, "scores": {"load": "L"},
       "groups": {"site": "Clinic"}, "add": 1, "reversedAlready": [2, 4], "missing": ["-99", ""],
       "dateFormat": "dmy"}
      """)
    var expected = ColumnMap()
    expected.headings = [
      "participant": "Client ID", "date": "Done", "item": "no", "answer": "value", "item1": "q_01",
      "item4": "q_04", "load": "L", "site": "Clinic",
    ]
    expected.add = 1
    expected.reversedAlready = [2, 4]
    expected.missingCodes = ["-99", ""]
    expected.dateOrder = .dmy
    #expect(map == expected)
    #expect(map.heading(of: "item2") == "item2")
    #expect(try read("{\"schema\": \"tend.columns/1\"}") == ColumnMap())
  }

  @Test(arguments: [
    ("[]", "", ColumnMapFault.Kind.wrongKind(.object)),
    ("{}", "/schema", .otherSchema(nil)),
    ("{\"schema\": \"tend.columns/2\"}", "/schema", .otherSchema("tend.columns/2")),
  ])
  func `must say what it is`(text: String, pointer: String, kind: ColumnMapFault.Kind) {
    #expect(throws: ColumnMapFaults(faults: [ColumnMapFault(pointer, kind)])) { try read(text) }
  }

  @Test(
    arguments: [
      (
        "\"participants\": \"x\"", "/participants",
        .unknownMember("participants", nearest: "participant")
      ),
      ("\"date\": null", "/date", .notFilledIn), ("\"date\": 3", "/date", .wrongKind(.text)),
      ("\"items\": []", "/items", .wrongKind(.object)),
      ("\"items\": {\"item5\": \"x\"}", "/items/item5", .noSuchItem("item5")),
      ("\"items\": {\"item4\": null}", "/items/item4", .notFilledIn),
      ("\"items\": {\"item4\": \"x\", \"item3\": \"x\"}", "/items/item3", .headingTwice("x")),
      ("\"participant\": \"x\", \"date\": \"x\"", "/date", .headingTwice("x")),
      ("\"scores\": {\"lod\": \"x\"}", "/scores/lod", .unknownMember("lod", nearest: "load")),
      ("\"add\": 2", "/add", .addTooLarge(2)), ("\"add\": 0.5", "/add", .wrongKind(.wholeNumber)),
      ("\"reversedAlready\": [1, 5]", "/reversedAlready/1", .noSuchItem("5")),
      ("\"reversedAlready\": [\"1\"]", "/reversedAlready/0", .wrongKind(.wholeNumber)),
      ("\"missing\": [9]", "/missing/0", .wrongKind(.text)),
      ("\"missing\": \"9\"", "/missing", .wrongKind(.listOfTexts)),
      ("\"dateFormat\": \"ymd\"", "/dateFormat", .otherDateFormat("ymd")),
    ] as [(String, String, ColumnMapFault.Kind)])
  func `has each fault named with its place`(
    member: String, pointer: String, kind: ColumnMapFault.Kind
  ) {
    #expect(throws: ColumnMapFaults(faults: [ColumnMapFault(pointer, kind)])) {
      try read("{\"schema\": \"tend.columns/1\", \(member)}")
    }
  }

  @Test func `has all its faults named at once, and those of the JSON too`() {
    #expect {
      try read("{\"schema\": 1, \"add\": \"x\", \"date\": null}")
    } throws: { error in
      (error as? ColumnMapFaults)?.faults.map(\.pointer) == ["/schema", "/add", "/date"]
    }
    #expect {
      try read("{\"add\": 1, \"add\": 1}")
    } throws: { error in
      guard case .json = (error as? ColumnMapFaults)?.faults.first?.kind else { return false }
      return true
    }
  }
}

@Suite struct `The draft of a column map` {
  @Test(arguments: [
    ["Client ID", "Date Completed", "Q1", "Q2", "Q3", "Q4", "Clinic"],
    ["clinic", "client_id", "date-completed", "item_01", "item_02", "item_03", "item_04"],
    ["CLIENTID", "DateCompleted", "calm1", "calm2", "calm3", "calm4", "x"],
    ["Participant code", "Fecha", "Pregunta 1", "Pregunta 2", "Pregunta 3", "Pregunta 4", "x"],
    ["código", "Completed on", "Calm Q1", "Calm Q2", "Calm Q3", "Calm Q4", "x"],
    ["ID", "Date of survey", "q1", "q2", "q3", "q4", "Date of birth"],
    ["ID", "Interview date", "q1", "q2", "q3", "q4", "Updated"],
    ["ID", "Fecha de la encuesta", "q1", "q2", "q3", "q4", "Fecha de nacimiento"],
  ])
  func `finds headings by their names`(headings: [String]) {
    let draft = ColumnDraft(headings, for: .calm)
    #expect(draft.missing == [])
    #expect(draft.unmatched.count == 1)
    #expect(draft.severalFit == [])
  }

  @Test func `finds the items of an instrument whose name ends in a number`() {
    let headings = (1...10).map { "BARC10_\($0)" } + ["barc_sum", "ID", "date"]
    let draft = ColumnDraft(headings, for: BARC10().definition)
    #expect(draft.items == (1...10).map { "BARC10_\($0)" })
    #expect(draft.participant == "ID")
    #expect(draft.unmatched == ["barc_sum"])
    let short = ColumnDraft((1...10).map { "barc\($0)" }, for: BARC10().definition)
    #expect(short.missing == ["participant", "date"])
  }

  @Test(arguments: [
    "Date of birth", "Birthdate", "Date of intake", "Fecha de nacimiento", "Last updated",
  ])
  func `takes no other date for that of the form`(heading: String) {
    let draft = ColumnDraft(["id", heading, "q1", "q2", "q3", "q4"], for: .calm)
    #expect(draft.missing == ["date"])
    #expect(draft.unmatched == [heading])
  }

  @Test func `leaves open what nothing fits, or several headings do`() {
    let draft = ColumnDraft(
      ["id", "Date", "date ", "q1", "item1", "q2", "z3", "q14"], for: .calm)
    #expect(draft.participant == "id")
    #expect(draft.date == nil)
    #expect(draft.items == [nil, "q2", nil, nil])
    #expect(draft.missing == ["date", "item1", "item3", "item4"])
    #expect(draft.unmatched == ["Date", "date ", "q1", "item1", "z3", "q14"])
    #expect(
      draft.severalFit.map(\.headings) == [["Date", "date "], ["q1", "item1"]])
  }

  @Test func `is a map once it is filled in, and never guesses codes`() throws {
    let headings = ["id", "date", "q1", "q2", "q3", "q4"]
    let text = ColumnDraft(headings, for: .calm).document.text(pretty: true)
    let map = try ColumnMapFile.read(Array(text.utf8), for: .calm)
    #expect(map.headings["item4"] == "q4")
    #expect(map.add == 0)
    #expect(map.reversedAlready == [])
    let open = ColumnDraft(["id"], for: .calm).document.text(pretty: false)
    #expect(
      open
        == "{\"schema\": \"tend.columns/1\", \"participant\": \"id\", \"date\": null, "
        + "\"items\": {\"item1\": null, \"item2\": null, \"item3\": null, \"item4\": null}, "
        + "\"groups\": {}, \"add\": 0, \"reversedAlready\": [], \"missing\": [], "
        + "\"dateFormat\": null}")
  }
}
