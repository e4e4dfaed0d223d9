/** What is measured: ours, other chats from npm as they come, and two limits that no chat of that kind can be better than. */
export const subjects = [
  {name: 'chat-widget', package: '<chat-widget>', role: 'ours', licence: 'MIT', by: 'Lit'},
  {name: 'deep-chat', package: 'deep-chat', role: 'rival', licence: 'MIT', by: 'custom element'},
  {name: 'vaadin', package: '@vaadin/message-list', role: 'rival', licence: 'Apache-2.0', by: 'Lit'},
  {name: 'chatscope', package: '@chatscope/chat-ui-kit-react', role: 'rival', licence: 'MIT', by: 'React'},
  {name: 'react-chat-elements', package: 'react-chat-elements', role: 'rival', licence: 'MIT', by: 'React'},
  {name: 'limit-dom', package: 'DOM limit', role: 'limit', licence: 'ours', by: 'createElement'},
  {name: 'limit-lit', package: 'Lit limit', role: 'limit', licence: 'ours', by: 'Lit'},
];
