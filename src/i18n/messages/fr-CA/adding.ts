export { adding } from '../en/adding';
