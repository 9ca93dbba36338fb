// What the tests call in the browser.
import { documentSentOnce, pagesOfSkills } from './apollo';
import { exposedHeaders } from './http';
import { relayPages } from './relay';
import { listen } from './streams';
import { role } from './urql';

Object.assign(window, { suite: { documentSentOnce, exposedHeaders, listen, pagesOfSkills, relayPages, role } });
