/** Posts as police services write them: some with things to find, most with none. */
const posts = [
  `School's back on Tuesday and so are the flashing lights. The limit is 30 from 7:30 to 5, and fines are doubled. Leave ten
   extra minutes, put the phone in the glove box, and let the crossing guards do their work. They know every child by name.
   #BackToSchool #RoadSafety`,
  `Three garages on the west side were entered last week through side doors that weren't locked, between 2 and 4 a.m. Mostly
   tools and bikes. Two things help: lock the side door even when you're home, and write down your serial numbers tonight.
   See one happening? Call 911.`,
  `Arrested Kyle Renner, 16, of Maple Street School. He did it, and he as good as told us. The car was a grey sedan, plate
   ABC 123. If you have dashcam video from Saturday between 9:10 and 9:20 p.m., our investigators would like to see it: call
   416-555-0142 or write to us.`,
  `Thank you to everybody who came to the town hall on Wednesday. You asked about speeding on Prospect, about the lights at
   the library, and why we don't answer at night. The answers are on our page, with the dates by which each will be done, and
   who is responsible for it.`,
  `That text about an unpaid toll isn't from us, and isn't from the bridge authority either. The link ends in .top, the amount
   is always $6.99, and it wants you to answer so that your phone will open the link. Delete it. Already paid? Call your bank
   now, then report it.`,
];

/** The same posts, cut or strung together to a length. */
function ofLength(length: number): string[] {
  const plain = posts.map((post) => post.replace(/\s+/g, ' '));
  return plain.map((_, first) => {
    const rotated = [...plain.slice(first), ...plain.slice(0, first)].join(' ');
    return rotated.repeat(Math.ceil(length / rotated.length)).slice(0, length);
  });
}

/** Five texts of 280 characters, and five of 3,000. */
export const drafts: readonly string[][] = [ofLength(280), ofLength(3000)];
