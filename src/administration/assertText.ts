export { assertText } from '../writes/assertText.js';
