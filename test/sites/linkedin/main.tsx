import { mount } from '../mount';
import { LinkedInSite } from './pages';

export default mount(LinkedInSite, 'root', (theme) => {
  const scheme = theme === 'light' ? 'light' : 'dark';
  document.body.dataset.colorScheme = scheme;
  document.documentElement.classList.toggle('theme--dark', scheme === 'dark');
});
