import { failures } from '../i18n/en/failures';
import { associateAll } from './associate';

associateAll(failures);
