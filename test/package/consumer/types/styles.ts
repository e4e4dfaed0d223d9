import 'chat-widget/launcher.css';
import 'chat-widget/themes/high-contrast.css';
