/** An officer's post as it should not go out: it names a minor and his school, shows a plate and states guilt. */
export const officerDraft = `We arrested Kyle Renner, 16, of Maple Street School after Tuesday's crash on Elm Street. He did it.
Grey sedan, plate ABC 123.
Please slow down near schools. #roadsafety`;
