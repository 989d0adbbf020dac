import { defineConfig } from 'wxt';
import { networks } from './utils/networks';
import { yamlPackPlugin } from './yaml-pack-plugin';
export default defineConfig({});
