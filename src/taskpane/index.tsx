import './shared/fabric-fonts';
import { createRoot } from 'react-dom/client';
import { connect } from '../excel/connect';
import { App } from './app';
import { registerFabricIcons } from './shared/icons';
import './taskpane.css';

/** Keeps the browser from leaving the pane for a file that is dropped on it; the screen that opens files takes it. */
function refuseFile(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}

window.addEventListener('dragover', refuseFile);
window.addEventListener('drop', refuseFile);

const gateway = await connect();
document.documentElement.lang = gateway.language;
registerFabricIcons();
createRoot(document.getElementById('pane')!).render(
  <App gateway={gateway} opensOn={new URLSearchParams(location.search).get('screen')} />,
);
