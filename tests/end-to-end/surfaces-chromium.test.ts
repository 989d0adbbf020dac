import { testSurfaces } from './test-surfaces';

testSurfaces('chromium');
