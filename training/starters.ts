/** The built-in packs people choose from; together with those they extend, all built-in packs. */
export const starters = ['career-centre', 'community-centre', 'company', 'head-start', 'police'];
