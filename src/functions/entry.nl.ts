import { failures } from '../i18n/nl/failures';
import { associateAll } from './associate';

associateAll(failures);
