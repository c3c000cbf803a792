/** Script is on: what only works with it may show itself. */
document.documentElement.classList.add('scripted')
