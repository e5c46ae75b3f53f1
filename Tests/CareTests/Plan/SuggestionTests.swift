import Care
import Formats
import Testing

@Suite struct `The library of suggestions` {
  @Test func `are a small library, each with a name of its own`() {
    #expect((24...40).contains(Suggestions.all.count))
    #expect(Set(Suggestions.all.map(\.id)).count == Suggestions.all.count)
    #expect(Set(Suggestions.all.map(\.words)).count == Suggestions.all.count)
    for suggestion in Suggestions.all {
      #expect(
        suggestion.id.allSatisfy { ($0.isASCII && $0.isLowercase) || $0 == "-" }, "\(suggestion.id)"
      )
      #expect(Suggestions.suggestion(suggestion.id) == suggestion)
    }
    #expect(Suggestions.suggestion("nothing") == nil)
  }

  @Test func `begin with the organization, then peers, then oneself`() throws {
    let order = Suggestions.all.map { suggestion in
      switch suggestion.helper {
      case .organisation: 0
      case .peer: 1
      case .oneself: 2
      }
    }
    #expect(order == order.sorted())
    #expect(Set(order) == [0, 1, 2])
    #expect(Suggestions.all.first?.helper == .organisation(.workload))
  }

  @Test(arguments: OrganisationSide.allCases)
  func `name something for each side of an organization`(_ side: OrganisationSide) {
    #expect(!Suggestions.suggestions(helper: .organisation(side)).isEmpty)
  }

  @Test(arguments: HealthArea.allCases)
  func `name something for each part of life, in the same order`(_ area: HealthArea) {
    let found = Suggestions.suggestions(for: area)
    #expect(!found.isEmpty)
    #expect(found == Suggestions.all.filter { $0.areas.contains(area) })
  }

  @Test func `can be asked for by part of life and side at once`() {
    let found = Suggestions.suggestions(for: .support, helper: .peer)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.helper == .peer && $0.areas.contains(.support) })
    #expect(Suggestions.suggestions() == Suggestions.all)
  }

  @Test func `can stand in a plan as they are, in both languages`() {
    for suggestion in Suggestions.all {
      for language in Language.allCases {
        let words = suggestion.words[language]
        #expect(PlainText(words) != nil)
        #expect(!words.hasSuffix("."), "\(words)")
        #expect(words.split(separator: " ").count <= 16, "\(words)")
      }
      #expect(suggestion.words.english != suggestion.words.spanish)
      #expect(!suggestion.areas.isEmpty && Set(suggestion.areas).count == suggestion.areas.count)
    }
  }
}
