import { testSurfaces } from './test-surfaces';

testSurfaces('firefox');
