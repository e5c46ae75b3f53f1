/// Why a page could not be read back. Lines are numbered from 1.
package enum PageFault: Error, Hashable, Sendable {
  /// Larger than any page can be.
  case tooLong(mostBytes: Int)
  /// No well-formed UTF-8.
  case notText
  /// The first line is not that of a page: some other file, or one that is still sealed.
  case notAPage
  /// A page of another kind than the one asked for.
  case otherKind(PageKind)
  /// Made by a newer program.
  case newerVersion(Int)
  /// The last line of every page is not there.
  case cutShort
  /// A heading that this kind of page does not have, or has already had.
  case unknownSection(line: Int)
  /// A line that cannot be read where it stands.
  case unreadable(line: Int)
  /// All can be read, but this is the first line that the program would have written otherwise.
  case altered(line: Int)
}
