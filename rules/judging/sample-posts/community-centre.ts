import type { Draft } from '../../draft';

/** Posts such as a community centre puts out in ordinary weeks, in English and French. */
export const communityCentre: readonly (string | Draft)[] = [
  'Free family skate this Saturday, 1 to 3 p.m., Lakeside Arena. Skates to borrow at the door, cocoa while it lasts. ⛸️',
  'New to Lakeside? Our newcomer table is open every Tuesday from 10 to noon. Bring your mail, we read it together. Arabic, Spanish, Tagalog and English spoken.',
  'The seniors’ choir needs two altos and somebody who can bring a stapler. Wednesdays at 2.',
  'What would make the playground better? Tell us in one word below. We’ll bring the list to the council meeting on 3 April.',
  'Our tool library now has a pressure washer, and a waiting list for the pressure washer. Borrow it for three days with your library card: https://lakesidecentre.example.org/tools',
  'Thanks to Brava Bakery for forty loaves again this week. Nothing was left by eleven.',
  'English conversation circle, Mondays 6:30 p.m., room 4. No books, no tests, tea always. Childcare in room 2.',
  'The pool is closed until Friday while we fix the heater. Swim lessons move to the following week; we wrote to everyone who is enrolled.',
  'Tax clinic: volunteers do simple returns for free, Saturdays in March. Bring your slips and a piece of ID. Call 555-0144 for a time.',
  'Rana came to our sewing class with a broken machine. On Sunday she sells her first bags at the spring market (and said yes to this post). Come say hello!',
  'Youth drop-in tonight: ping pong, homework help, too much pasta. Ages 12 to 18, 4 to 8 p.m., no sign-up.',
  'We asked, you answered: 212 people want longer weekend hours. From June we open Sundays at 10. Thank you for telling us. #Lakeside',
  'Is your furnace making that noise again? The city’s repair grant is open until 30 June. We help with the form, Thursdays 9 to 12.',
  'Blood donor clinic in the gym on 14 May. 48 spots left. Cookies are part of the deal. 🍪 Book: https://lakesidecentre.example.org/blood',
  'Lost at the potluck: one lid. Found at the potluck: four lids. Front desk.',
  'Our board meets on Monday at 7 p.m. in the library. Anyone can listen; the first 20 minutes are for your questions.',
  'Gardeners: the plots are thawed and the compost is in. Who needs tomato seedlings? We have 60 too many.',
  'Volunteer drivers wanted for Meals on Wheels, two hours a week, mileage paid. Ask Joan at the desk what it’s like.',
  'Bon matin! Le café des nouveaux arrivants a lieu jeudi de 10 h à midi, salle 4. Venez avec vos questions, on a du temps et du café.',
  'Inscription ouverte pour le camp d’été: 6 à 12 ans, du 6 juillet au 14 août. Places à prix réduit disponibles, demandez à l’accueil.',
  'Merci aux bénévoles de la banque alimentaire: 180 familles servies samedi. On cherche encore deux chauffeurs pour mardi.',
  'Atelier gratuit de réparation de vélos, dimanche de 13 h à 16 h, derrière l’aréna. Apportez votre vélo, on fournit les outils. 🚲',
  'La bibliothèque d’outils ferme à 18 h ce soir. À demain!',
  'Vous parlez deux langues? Notre table d’accueil a besoin de vous deux heures par semaine. Écrivez à benevoles@lakesidecentre.example.org',
  {
    text: 'Look what the after-school club built out of 900 boxes. 📦',
    network: 'instagram',
    media: [{ type: 'photo', alt: 'A cardboard castle, taller than the door' }],
  },
  'Storytime in four languages, Friday 10 a.m. on the blue carpet. Bring a grown-up.',
  'Warming room open tonight from 9 p.m. to 8 a.m., 16 Canal Street, ring the side bell. Pets welcome.',
  // Some that a coach should say something about.
  {
    text: 'Big congratulations to Mateo Silva, 9, from Maple Grove Elementary, who won the spelling bee at our centre!',
    network: 'facebook',
    media: [{ type: 'photo', alt: null }],
  },
  'Don’t forget to come to the thing on the weekend!!! #lakesidecommunityfun #familyfunday #freefood #friends #fun #weekend',
  'Our counsellors utilize a holistic modality in order to facilitate the actualization of client outcomes going forward.',
];
