/// Sealed files and keys from elsewhere.
///
/// From C2SP's test vectors for age (github.com/C2SP/CCTV, folder age, 0BSD): `armor_scrypt`,
/// `armor_full_last_line`, `armor_no_match`, `armor_whitespace_outside`. Their content is `age`,
/// save in the second. The others were made with the `age` command, version 1.1.1 of Debian 12.
enum AgeVectors {
  /// The key that opens `fullLastLine`.
  static let secretKey =
    "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"
  /// A key that does not open `forSomebodyElse`.
  static let strangersKey =
    "AGE-SECRET-KEY-143WN7DCXU4G8R5AXQSSYD9AEPYDNT3HXSLWSPK36CDU6E8M59SSSAGZ3KG"
  /// The key that opens `short`.
  static let shortsKey =
    "AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6"

  /// Sealed with the passphrase `password`, work factor 10.
  static let passphrase = """
    -----BEGIN AGE ENCRYPTED FILE-----
    YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCByRjAvTndibFVISFRwZ1Fn
    UnBlNUNRIDEwCmdVakV5bUZLTVZYUUVLZE1NSEwyNG9ZZXhqRTNUSUMwTzB6R1Nx
    SjJhVVkKLS0tIElPWGlRWVN0a29UMW12WlcydEZPcVpkaFJWdmo1OGVnQUJ4L3NX
    ZlpRYmMKGzXG5ofdANo6w3msn3QsIf0YWhuePe1znRSsappQEk24Ztg=
    -----END AGE ENCRYPTED FILE-----

    """

  /// The last line of the armour is full; the content is ten times `age `.
  static let fullLastLine = """
    -----BEGIN AGE ENCRYPTED FILE-----
    YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FY
    TnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZET0NjCmhqYWJHWHdTTFE5YzNTNkx3Mmkr
    UzJUdTJmaXdRSEhzbGJCTjZCNDFGTEUKLS0tIFd5SnA5Ri85Rk9aaDdnSmRoZXEy
    V0lKY3dIZ1ljOE5JVmgzZGR3aHJjTmcK7s9ix86RtDMnTmjU8vkTTLdMW3bj4iHS
    YS3WWUtZB5wJqKgEe8kpsp0iOnD2CNG4DVKBC0Z7SAcCFb8xdwV9CRavSEE7OU1c
    -----END AGE ENCRYPTED FILE-----

    """

  static let forSomebodyElse = """
    -----BEGIN AGE ENCRYPTED FILE-----
    YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBhanRxQXZERWtWTnIyQjd6
    VU90cTJtQVFYRFNCbE5yVkF1TS9kS2I1c1Q0CkhVS3R6MFIyajVCbDJFUjdIaEFa
    clVSaWtDRnBpSWpOYTBLakhjamJBR1UKLS0tIHJycFRsdktFS3JLM0VxaG9PUEpl
    UDFLRThPMWQyYXJyUmV6Nzdtd2VrUmMK3d9y0G+8q1ffPQ0xJJatIYzX/W+AeLv4
    gS3YeUcVXre9Xog=
    -----END AGE ENCRYPTED FILE-----

    """

  /// White space stands around it in the vector; see `AgeArmourTests`.
  static let short = """
    -----BEGIN AGE ENCRYPTED FILE-----
    YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FY
    TnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZET0NjCkVtRUNBRWNLTituL1ZzOVNiV2lW
    K0h1MHIrRThSNzdEZFdZeWQ4M253N1UKLS0tIFZuKzU0anFpaVVDRStXWmNFVlkz
    ZjFzcUhqbHUvejFMQ1EvVDdYbTdxSTAK7s9ix86RtDMnTmjU8vkTTLdMW/73vqpS
    yPC8DpksHoMx+2Y=
    -----END AGE ENCRYPTED FILE-----

    """

  // MARK: Made with `age` and `age-keygen` 1.1.1

  /// `age-keygen > FILE`.
  static let keyFile = """
    # created: 2026-11-21T05:40:35Z
    # public key: age1l0k4u3vts5yls7agmf95m8dxvn9v3um8jeh3xksx3rnjrsud936qmhvvj5
    AGE-SECRET-KEY-1DCQ6ZKEGEEX08FMMSDRLGACYVTL6HGFNEHHCYEMMPN07EZDMY9HQCL8K3S

    """
  static let publicKey = "age1l0k4u3vts5yls7agmf95m8dxvn9v3um8jeh3xksx3rnjrsud936qmhvvj5"

  /// Another such file.
  static let secondKeyFile = """
    # created: 2026-11-21T05:40:35Z
    # public key: age1m52mtf7akck2dgcy7tgt09r8sexy5ut8zy43977d0drllspmv4gqkmsllw
    AGE-SECRET-KEY-1EKTC6XDYLK2PR0W6VKCVAARX4YF22TDR8SNXF36X0ZQUP8R7WWFQ9X6TDU

    """

  /// `age -a -r KEY`: nothing at all, for the first key.
  static let empty = """
    -----BEGIN AGE ENCRYPTED FILE-----
    YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSA1bmp2bURzQXpLSysySk5s
    cXZMTG5hRSswWEtzQ2lpYTNQZjlUNFhkMFM0CmZmWkp5dkpNNW5sOEtqYTZtK2l0
    QWRwNUtkZU5YZVpwcFRIQVpLekVJVUEKLS0tIFFGQkR5RUVYaEVSa1JoTTA4WGVU
    YUJqc2pnVER0VExPV3RMbmFQR1Zqb0UK4J9Wcw9YvVqM4Wy/4AnmcDCR85aGlkMy
    xF87ZKwmxbs=
    -----END AGE ENCRYPTED FILE-----

    """

  /// `age -a -r KEY -r KEY`: `a page for supervision` and an end of line, for either key.
  static let forTwo = """
    -----BEGIN AGE ENCRYPTED FILE-----
    YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBaREU4Nm9Sc1JvR3g3Y01x
    a2J4a0gvOHA2am5Da1VwUjFRTGxhUzI0bGh3CmFRVC95TDZjOXZ0eUhKZklwVDV6
    REhwYjk2ZkdDMFFuOVZmYTdLNkJJRlkKLT4gWDI1NTE5IEQ4a3A0dFU3VS9WVWJ5
    SkhkRTZvMFphc3N4TjBGaCtQMHh1S3BMQ1AwRXMKd2t4dFM1RnVWTGxHc1BXcS9L
    MUlIVTBMbGFhWjJ2NXFoRmJycG1ycFhoOAotLS0gKzdLZXZyK2lkdXY5YnkxK0x0
    NlZTNS9DazJkd3IvZXVybDRFNCtYU2F1cwr6Gerj7kAActim3hpXhaPm8aMqPdyI
    AFy5DdD6GkNtNh8qtVtY90HnaKVOqRoXdXyHhpeUnvWi
    -----END AGE ENCRYPTED FILE-----

    """
}
