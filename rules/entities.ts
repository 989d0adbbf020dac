import { email } from './entities/email';
import { identifiedMinor } from './entities/identified-minor';
import { licencePlate } from './entities/licence-plate';
import { paymentCard } from './entities/payment-card';
import { phone } from './entities/phone';
import { sin } from './entities/sin';
import { ssn } from './entities/ssn';
import { streetAddress } from './entities/street-address';

/** Every entity a rule can look for. A new one is a file in entities/ and a line here. */
export const entities = {
  email,
  phone,
  'licence-plate': licencePlate,
  'street-address': streetAddress,
  'payment-card': paymentCard,
  ssn,
  sin,
  'identified-minor': identifiedMinor,
};

export type EntityName = keyof typeof entities;
export const entityNames = Object.keys(entities) as [EntityName, ...EntityName[]];
