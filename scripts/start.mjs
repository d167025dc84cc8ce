// npm start: installs what is missing and starts the service.
import { become } from './ensure.mjs';

become(['src/main.ts']);
