import { createRoot } from 'react-dom/client';
import { displayLanguage } from '../excel/display-language';
import { FirstPane } from './first-pane';
import './taskpane.css';

const language = await displayLanguage();
document.documentElement.lang = language;
createRoot(document.getElementById('pane')!).render(<FirstPane language={language} />);
