export const entityNames = [
  'email',
  'phone',
  'licence-plate',
  'street-address',
  'payment-card',
  'ssn',
  'sin',
  'identified-minor',
] as const;
export type EntityName = (typeof entityNames)[number];
