import Formats
import Outcomes
import Testing

@Suite struct `The document of a proof` {
  private func proof(_ text: String) throws -> Proof {
    Prover.prove([try PublishedCSV.read(Array(text.utf8), name: "a.csv")])
  }

  /// The numbers that were hidden would else stand in one more file.
  @Test func `gives no number that was worked out, unless somebody asks`() throws {
    let proof = try proof("site,n\na,*\nb,30\nall,37\n")
    let finding = ProofDocument.json(proof, showsValues: false)["findings"]?[0]
    #expect(finding?["kind"]?.string == "worked-out")
    #expect(finding?["value"] == nil)
    let shown = ProofDocument.json(proof, showsValues: true)["findings"]?[0]
    #expect(shown?["value"]?["count"] == [7, 7])
  }

  @Test func `has two verdicts`() throws {
    let found = ProofDocument.json(try proof("site,n\na,7\n"), showsValues: false)
    #expect(found["verdict"]?.string == "found")
    let none = ProofDocument.json(try proof("site,n\na,70\n"), showsValues: false)
    #expect(none["verdict"]?.string == "not-found-by-these-methods")
  }
}
