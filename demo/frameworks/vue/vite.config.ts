import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

// Vue takes names that it does not know for components of its own, unless it is told otherwise.
const isCustomElement = (tag: string) => tag === 'chat-widget';

export default defineConfig({plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});
