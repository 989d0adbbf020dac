import * as z from 'zod/mini';
import { type EntityName, entityNames } from '../entities';
import { defineKind } from '../kind';

export const entity = defineKind({
  name: 'entity',
  summary: 'Something that identifies a person: a phone number, a plate, a child’s name with the age...',
  anyLanguage: true,
  options: {
    /** What it looks for; the table of entities says how each is told from what only looks like it. */
    entity: z.enum(entityNames as [EntityName, ...EntityName[]]),
  },
  compile(options) {
    return (reading) => reading.entities(options.entity);
  },
  examples: [
    { options: { entity: 'email' }, flag: ['write to lena.marsh@mail.example'], pass: ['write to us @ the desk'] },
    { options: { entity: 'phone' }, flag: ['call 416-555-0142'], pass: ['file 26-118-7342'] },
  ],
});
