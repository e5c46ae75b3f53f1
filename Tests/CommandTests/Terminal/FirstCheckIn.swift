/// What two first check-ins show, with what was typed behind each `> `.
enum FirstCheckIn {
  static let besideForm = """
    Before you start

    Your answers stay in one file on this computer:
      {store}
    It is not encrypted. Whoever owns or looks after this computer can read it.
    If that is your employer, you can keep the file on a stick of your own:
      tend --store /path/to/stick/journal.db check
    Nothing is sent anywhere. To erase everything: tend store erase

    How would you like to answer?
      1  Beside the official ProQOL 5 form: gives its published bands, and can tell
         a real change from the form's usual wobble.
      2  In Tend's own words, here on the screen: gives a rough guide, and cannot
         tell a real change from the usual wobble.
    ProQOL.org gives the form, free of charge.
    Type 1 or 2, then Enter. q leaves.
    > 1

    ProQOL 5: how work sits with you
    Read each item on your form and type the number you chose.
    Keys: b back, s skip, x would rather not say, ? explain, q save and stop,
    h hide, d drop. Press Enter after each.

    Item 1 of 30 (1 to 5) > 5
    Item 2 of 30 (1 to 5) > b
    Item 1 of 30 (1 to 5) > 1
    Item 2 of 30 (1 to 5) > 2
    Item 3 of 30 (1 to 5) > ?

    For people whose work is to help others. It looks at what the work gives you,
    how worn down it leaves you, and how much of others' pain stays with you.
    There are no right answers, and any item may be left out.
    A scale with an item left out has no score this time.

    1: never
    2: rarely
    3: sometimes
    4: often
    5: very often

    Keys: b back, s skip, x would rather not say, ? explain, q save and stop,
    h hide, d drop. Press Enter after each.
    h clears the screen, keeps your answers and leaves; tend check brings them back.

    Item 3 of 30 (1 to 5) > 9
    Please type a number from 1 to 5, or one of the keys (? explains).
    Item 3 of 30 (1 to 5) > 3
    Item 4 of 30 (1 to 5) > 4
    Item 5 of 30 (1 to 5) > 5
    Item 6 of 30 (1 to 5) > 1
    Item 7 of 30 (1 to 5) > 2
    Item 8 of 30 (1 to 5) > 3
    Item 9 of 30 (1 to 5) > 4
    Item 10 of 30 (1 to 5) > 5
    Item 11 of 30 (1 to 5) > 1
    Item 12 of 30 (1 to 5) > 2
    Item 13 of 30 (1 to 5) > 3
    Item 14 of 30 (1 to 5) > 4
    Item 15 of 30 (1 to 5) > 5
    Item 16 of 30 (1 to 5) > 1
    Item 17 of 30 (1 to 5) > 2
    Item 18 of 30 (1 to 5) > 3
    Item 19 of 30 (1 to 5) > 4
    Item 20 of 30 (1 to 5) > 5
    Item 21 of 30 (1 to 5) > 1
    Item 22 of 30 (1 to 5) > 2
    Item 23 of 30 (1 to 5) > 3
    Item 24 of 30 (1 to 5) > 4
    Item 25 of 30 (1 to 5) > 5
    Item 26 of 30 (1 to 5) > 1
    Item 27 of 30 (1 to 5) > 2
    Item 28 of 30 (1 to 5) > 3
    Item 29 of 30 (1 to 5) > 4
    Item 30 of 30 (1 to 5) > 5

    Recorded as entry 1: {date}, the ProQOL 5 form. "tend undo" takes it back.

    What the work gives you (Compassion Satisfaction)
      28 on a range of 10 to 50, moderate; higher is the favourable side.

    How worn down work leaves you (Burnout)
      28 on a range of 10 to 50, moderate; lower is the favourable side.

    How much others' pain stays with you (Secondary Traumatic Stress)
      32 on a range of 10 to 50, moderate; lower is the favourable side.

    A question to take with you: What is going well at work, and what about the
    load, your role or the support there would you like to be different?

    ProQOL 5: B. Hudnall Stamm, 2009; the Center for Victims of Torture, ProQOL.org.
    If you ever want to talk to somebody: 988, day or night, call or text
    (tend lifeline).

    """

  static let ownWords = """
    Before you start

    Your answers stay in one file on this computer:
      {store}
    It is not encrypted. Whoever owns or looks after this computer can read it.
    If that is your employer, you can keep the file on a stick of your own:
      tend --store /path/to/stick/journal.db check
    Nothing is sent anywhere. To erase everything: tend store erase

    How would you like to answer?
      1  Beside the official BARC-10 form: gives its published score. Nobody has
         published how much it wobbles by itself.
      2  In Tend's own words, here on the screen: gives a rough guide, and cannot
         tell a real change from the usual wobble.
    The PhenX Toolkit gives the form as protocol 590502; it was first printed in
    Drug and Alcohol Dependence 177 (2017), pages 71-76.
    Type 1 or 2, then Enter. q leaves.
    > 2

    BARC-10: what holds you up in your own recovery
    The items are adapted from the BARC-10, in Tend's words.
    Keys: b back, s skip, x would rather not say, ? explain, q save and stop,
    h hide, d drop. Press Enter after each.

    1 of 10
      On a hard day, I can keep to my choice about alcohol and other drugs.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > 5

    2 of 10
      Most days, my mood is steady.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > b

    1 of 10
      On a hard day, I can keep to my choice about alcohol and other drugs.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > 2

    2 of 10
      Most days, my mood is steady.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > 5

    3 of 10
      I take good care of my body.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > 5

    4 of 10
      I take part in something in my neighborhood or community.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > 5

    5 of 10
      There is someone I can call when I need a hand.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > 5

    6 of 10
      My week has things in it that matter to me.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > 5

    7 of 10
      The place where I live feels safe.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > 5

    8 of 10
      I stop and think before I do something risky.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > 5

    9 of 10
      I can manage daily tasks, such as bills and appointments.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > 5

    10 of 10
      I have found a way of recovery that suits me.
    1 strongly disagree, 2 disagree, 3 somewhat disagree, 4 somewhat agree, 5 agree,
    6 strongly agree
    > 5

    Recorded as entry 1: {date}, adapted from the BARC-10, in Tend's words.
    "tend undo" takes it back.

    What you have to build on in recovery (Recovery Capital)
      47 on a range of 10 to 60; higher is the favourable side.

    Nobody has tested this score with Tend's words, so take it as a rough guide.

    A question to take with you: What is going well at work, and what about the
    load, your role or the support there would you like to be different?

    BARC-10: Vilsaint, Kelly, Bergman, Groshkova, Best & White, 2017.
    If you ever want to talk to somebody: 988, day or night, call or text
    (tend lifeline).

    """

  static let homeAfterwards = """
    Your last check-in: {date}, ProQOL 5.
    A question for the day: What is going well at work, and what about the load,
    your role or the support there would you like to be different?

    """
}
