import type { Draft } from '../../draft';

/** Posts such as a city hall puts out in ordinary weeks. */
export const city: readonly (string | Draft)[] = [
  'Garbage pick-up moves to Tuesday this week because of the holiday. Green bins too.',
  'How is the city’s budget made? Forty people in a room and a lot of sticky notes. Come to one of three evenings: 4, 11 and 18 October, 6:30 p.m., City Hall.',
  'Water main break on Dunmore Avenue. Crews are on site, water is off for about 60 homes until roughly 5 p.m. Next update at 2.',
  'The outdoor rinks are open! Eleven of twelve. The twelfth is a puddle with ambition.',
  'Polls are open until 8 tonight. Bring ID and your voter card. Where to vote: https://riverton.example.ca/vote',
  'Heat warning until Friday. Cooling rooms: both libraries and the Central Pool lobby, 10 a.m. to 9 p.m. Check on a neighbour who lives alone.',
  'You reported 640 potholes in April through the app. 588 are filled. Here’s the list of the other 52, with dates: https://riverton.example.ca/potholes',
  'Council voted 7 to 4 to extend the bike lane on Queen to the bridge. Work starts in May. Have questions? Ask below, our engineers answer until 4 p.m.',
  'Correction: yesterday’s post said the tax deadline was the 20th. It’s the 30th. Sorry for the scare.',
  'Spring clean-up starts Saturday at 9. Gloves and bags at Fire Hall 3. Last year you filled two trucks. 🧹',
  'Meet Raj, who has driven the number 6 since 1998 and knows which seat doesn’t squeak. Thank you, Raj, and happy retirement!',
  'Public hearing on the Canal Street rezoning: Monday 7 p.m., City Hall or online. Speak for five minutes or send a letter by noon.',
  'Coyotes have pups right now. Keep dogs on a leash near the ravine and cats indoors. If one follows you, be loud and large.',
  'Free trees! 300 saplings for homeowners, first come, first planted. Pick-up Saturday 10 to 2 at the works yard, 22 Industrial Road.',
  'Our library now lends snowshoes. Fines are still zero.',
  'Transit: Route 12 detours around the parade on Sunday, 11 to 3. Stops on Main are closed; use King.',
  'Help us name the new plow. So far in the lead: Ctrl-Salt-Delete.',
  'Summer jobs with the city: 140 of them, from lifeguard to archives. Applications open until 28 February. What the work is like, from last year’s crew: https://riverton.example.ca/jobs',
  'We heard you on the dog park lights. They stay on until 10 from next week.',
  'Building permits online, at last. Most garages take four days now. Tell us where it still hurts.',
  'Le conseil se réunit lundi à 19 h à l’hôtel de ville. La séance est ouverte au public et diffusée en direct.',
  'Avis: l’eau sera coupée rue Principale mardi de 9 h à 14 h. Remplissez une carafe la veille.',
  'Today the flag at City Hall is at half-mast for the workers who did not come home. A moment of silence at 11.',
  {
    text: 'The new mural on the underpass is done. It took 31 neighbours and one very long ladder. 🎨',
    network: 'instagram',
    media: [{ type: 'photo', alt: 'A heron painted in blue and orange across a concrete wall' }],
  },
  'Fire ban lifted as of 8 a.m. Thank you for the cold suppers.',
  // Some that a coach should say something about.
  'Vote YES on Measure 4 so we can finally fix this town. The other side has no plan, as usual. #voteyesonfour',
  'We are hearing that the explosion was probably a gas leak, apparently somebody forgot to close a valve.',
  'Pursuant to By-law 2019-44, residents are hereby advised that remuneration of the aforementioned levy is to be effectuated prior to the commencement of the subsequent fiscal period.',
];
