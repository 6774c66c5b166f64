import { mount } from '../mount';
import { FacebookSite } from './pages';

export default mount(FacebookSite, 'mount_0_0', (theme) => {
  const dark = theme !== 'light';
  document.documentElement.classList.toggle('__fb-dark-mode', dark);
  document.documentElement.classList.toggle('__fb-light-mode', !dark);
});
