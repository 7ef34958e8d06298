import './shared/fabric-fonts';
import { createRoot } from 'react-dom/client';
import { connect } from '../excel/connect';
import { App } from './app';
import { registerFabricIcons } from './shared/icons';
import './taskpane.css';

const gateway = await connect();
document.documentElement.lang = gateway.language;
registerFabricIcons();
createRoot(document.getElementById('pane')!).render(
  <App gateway={gateway} opensOn={new URLSearchParams(location.search).get('screen')} />,
);
