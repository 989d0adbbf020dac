import type { Engagement } from '../../../rules/format/engagement';

interface MadeText {
  text: string;
  goals: readonly { id: string; name: string }[];
  engagement: readonly Engagement[];
}

const safety = { id: 'public-safety', name: 'Public safety' };
const roads = { id: 'road-safety', name: 'Road safety' };
const appeal = { id: 'information-appeal', name: 'Information appeal' };
const trust = { id: 'community-trust', name: 'Community trust' };
const hiring = { id: 'recruitment', name: 'Recruitment' };

/** Who posts, for which unit and where. */
export const people = [
  { name: 'Sgt. Amara Okafor', unit: 'Traffic', role: 'officer', networks: ['x', 'facebook'] },
  { name: 'Cst. Lee Tran', unit: 'Community', role: 'officer', networks: ['facebook', 'nextdoor', 'instagram'] },
  { name: 'Dana Whitfield', unit: 'Communications', role: 'staff', networks: ['x', 'linkedin', 'facebook'] },
  { name: 'Cst. Marc Roy', unit: 'Community', role: 'officer', networks: ['x', 'instagram'] },
] as const;

/** What posts say, with the goals they serve. */
export const texts: Record<'aimed' | 'aimless', readonly MadeText[]> = {
  aimed: [
    {
      text: 'School is back on Tuesday: 40 km/h near every school from 7 to 5. What does your street do to slow traffic down?',
      goals: [roads],
      engagement: ['informs', 'asks'],
    },
    {
      text: 'Eleven drivers were stopped on Mill Street last night for phones in hand. A text can wait; a child crossing can’t.',
      goals: [roads],
      engagement: ['informs'],
    },
    {
      text: 'Parcel-text scams are back. Delete them, don’t click, and tell a parent who just got their first phone.',
      goals: [safety],
      engagement: ['informs', 'invites'],
    },
    {
      text: 'Lock it tonight: three sheds on Oak Ridge were emptied through unlocked doors. The 9 pm routine takes one minute.',
      goals: [safety],
      engagement: ['informs', 'invites'],
    },
    {
      text: 'Storm warning until 2 am. Stay away from the river path; call 911 if you see anyone on the ice.',
      goals: [safety],
      engagement: ['announces', 'informs'],
    },
    {
      text: 'Do you know this jacket? We are looking for a man seen near the library on Friday at 9 pm. Call 555-0142, or leave a tip online.',
      goals: [appeal],
      engagement: ['asks', 'invites'],
    },
    {
      text: 'Dashcam owners on Highway 7 last Thursday between 4 and 5: did you see a white van? Your minute of video may close this file.',
      goals: [appeal, roads],
      engagement: ['asks'],
    },
    {
      text: 'Thank you to the Grade 6 class at Harbour School, who asked us 41 questions and beat us at street hockey.',
      goals: [trust],
      engagement: ['thanks'],
    },
    {
      text: 'Coffee with a Cop, Saturday 10 to noon, Main Street Library. Bring what bothers you; we bring the coffee.',
      goals: [trust],
      engagement: ['announces', 'invites'],
    },
    {
      text: 'Constable Singh speaks four languages and fixes bikes on Sundays. Say hello when you see her on the trail.',
      goals: [trust],
      engagement: ['informs', 'invites'],
    },
    {
      text: 'We are hiring special constables. No experience needed: come and ask us anything on Thursday at 7, City Hall.',
      goals: [hiring],
      engagement: ['announces', 'invites'],
    },
  ],
  aimless: [
    { text: 'Happy Friday from all of us!', goals: [], engagement: ['informs'] },
    { text: 'New patches arrived. Looking sharp.', goals: [], engagement: ['informs'] },
    { text: 'What a sunrise over the harbour this morning.', goals: [], engagement: [] },
    { text: 'Congratulations to the Falcons on a great season!', goals: [], engagement: ['thanks'] },
    { text: 'Our car got washed today. It needed it.', goals: [], engagement: ['informs'] },
  ],
};

/** Why, in authors' own sentences. */
export const rationales: Record<string, readonly string[]> = {
  'public-safety': [
    'Three calls about this in two days; most victims are over 70.',
    'Weather office asked all services to repeat it.',
  ],
  'road-safety': [
    'Collisions on Mill Street doubled since July.',
    'First school week: most children are hit in September.',
  ],
  'information-appeal': ['Investigators have no other lead and approved the wording.'],
  'community-trust': ['Only one in five residents of the east side say they know an officer.'],
  recruitment: ['Eight places are open and the intake closes on the 30th.'],
};
