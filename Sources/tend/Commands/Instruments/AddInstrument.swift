import ArgumentParser
import Formats
import Instruments
import Journal
import Psychometrics
import Store

extension InstrumentsCommand {
  struct Add: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add an instrument of your own from a file.",
      discussion: """
        The file is JSON. A whole example, with its sentences (wordings), its
        answerLabels and what it is about (subject):

          tend instruments show barc-10 --format json

        The least that it needs:

        {"id": "our-five", "version": "1", "publishedName": "Our five",
         "form": {"items": 5, "lowest": 0, "highest": 4},
         "scales": [{"id": "belonging", "publishedName": "Belonging",
                     "favourable": "up", "items": [1, 2, 3, 4, 5]}]}

        It is held to the same self-test as the built-in ones; everything that
        is wrong with it is named. A changed key is a new version. Without
        "subject" it is about one's own recovery, and stays so.

          tend instruments add example-check.json
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The definition.")
    var file: String

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let (own, saysSubject) = try SmallFile.added(file)
      let definition = own.definition
      let digest = Definitions.digest(of: definition)
      if let present = try session.storeForReading() { try check(own.entry, in: present) }
      let store = try session.storeForWriting()
      try store.add(
        AddedInstrument(
          id: definition.id, version: definition.version, digest: digest,
          document: own.document.canonicalText, added: session.today))
      try session.show(
        AddedPage.added(own.entry, warnings: own.warnings, saysSubject: saysSubject),
        or: AddedPage.document(own.entry, digest: digest))
    }

    /// A subject stays what it was, or becomes own recovery; and a name means one text: what entries
    /// were answered to stays what they say it was.
    private func check(_ new: CatalogEntry, in store: Store) throws {
      let versions = try store.library().instruments.filter { $0.id == new.id }.map { try $0.entry }
      guard !versions.isEmpty else { return }
      if let older = versions.map(\.definition).last(where: { !new.definition.keepsSubject(of: $0) }
      ) {
        let fault = OwnInstrumentFault(
          "/subject", .subjectMoved(older.subject, version: older.version))
        throw BroughtFault.instrument(OwnInstrumentFaults([fault]), name: file, .adding)
      }
      let used =
        try store.entries(matching: EntryFilter(instrument: new.id)).map(\.record.wording)
        + store.drafts().map(\.draft.start).filter { $0.instrument == new.id }.map(\.wording)
      for wording in Set(used) {
        guard let text = new.text(for: wording) else { continue }
        let olds = versions.compactMap { $0.text(for: wording) }
        if olds.contains(where: { $0.items != text.items }) {
          throw UsageFault.textChanged(name: text.name, text.language)
        }
      }
    }
  }

  struct Remove: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Take an added instrument away, with its texts and norms.",
      discussion: """
        Never while entries use it.

          tend instruments remove example-check
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The instrument.")
    var instrument: String

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let entry = try Names.instrument(instrument, in: try session.library())
      let id = entry.id
      if entry.isBuiltIn { throw UsageFault.builtInStays(id.rawValue) }
      if let store = try session.storeForReading() {
        let drafts = try store.drafts().filter { $0.draft.start.instrument == id }
        let entries = try store.uses(of: id) - drafts.count
        if entries > 0 { throw StoreError.instrumentInUse(id, entries: entries) }
        if let draft = drafts.first {
          throw Refusal.draftWaits(entry, of: draft.draft.start.person)
        }
      }
      guard try Conversation(session).confirms(AddedPage.askRemove(entry)) else {
        try session.tell(ForgetPage.left)
        return
      }
      try session.storeForWriting().removeInstrument(id)
      try session.show(
        AddedPage.removed(entry), or: ["schema": "tend.removed/1", "id": .string(id.rawValue)])
    }
  }
}
